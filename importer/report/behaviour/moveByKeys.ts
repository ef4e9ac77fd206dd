/** In the page: j and k go to the next and the previous article, / to the search. */
export function moveByKeys(): void {
  const input = document.querySelector('input')
  /** The article that was gone to last lies this far below the top, or less. */
  const BELOW = 24
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target === input) {
      if (event.key === 'Escape') input?.blur()
      return
    }
    if (event.key === '/') {
      event.preventDefault()
      input?.focus()
      input?.scrollIntoView({block: 'center'})
    }
    if (event.key !== 'j' && event.key !== 'k') return
    const cases = [...document.querySelectorAll<HTMLElement>('article.case:not([hidden])')]
    const tops = cases.map((each) => each.getBoundingClientRect().top)
    const at =
      event.key === 'j'
        ? tops.findIndex((top) => top > BELOW)
        : tops.findLastIndex((top) => top < 0)
    cases[at]?.scrollIntoView()
    cases[at]?.querySelector<HTMLElement>('.number')?.focus({preventScroll: true})
  })
}
