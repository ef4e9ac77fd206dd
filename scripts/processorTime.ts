/** What the work gives, and the seconds that it takes of the processor, all threads of the process together. */
export async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const before = process.cpuUsage()
  const result = await work()
  const {user, system} = process.cpuUsage(before)
  return [result, (user + system) / 1e6]
}
