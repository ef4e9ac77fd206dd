/** In the page: leaves only the sources, in the index and below it, that hold every word searched for. */
export function findCases(): void {
  const form = document.querySelector('search')
  const input = form?.querySelector('input')
  const output = form?.querySelector('output')
  if (!form || !input || !output) return
  form.hidden = false
  const texts = new Map<string, string>()
  const parts = [...document.querySelectorAll<HTMLElement>('[data-case]')]
  const collect = () => {
    for (const part of parts) {
      const key = part.dataset.case ?? ''
      texts.set(key, `${texts.get(key) ?? ''} ${part.textContent}`.toLowerCase())
    }
  }
  input.addEventListener('input', () => {
    if (texts.size === 0) collect()
    const words = input.value.toLowerCase().split(/\s+/)
    const found = new Set(
      [...texts].flatMap(([key, text]) => (words.every((word) => text.includes(word)) ? key : [])),
    )
    for (const part of parts) part.hidden = !found.has(part.dataset.case ?? '')
    output.textContent = input.value === '' ? '' : `${found.size} of ${texts.size}`
  })
}
