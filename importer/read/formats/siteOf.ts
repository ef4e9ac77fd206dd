/** A site by its address, however it is reached: `https://paper.example/` is `paper.example`. */
export function siteOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/+$/, '')
}
