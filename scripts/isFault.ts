/** Whether it is the operating system that said no, and with one of these codes. */
export function isFault(fault: unknown, ...codes: string[]): boolean {
  return fault instanceof Error && 'code' in fault && codes.some((code) => fault.code === code)
}
