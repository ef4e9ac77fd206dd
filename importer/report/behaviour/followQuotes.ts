/**
 * In the page: a quotation that is followed lights its words up in the text beside it, and the list that it was followed
 * from stays where it is, as far as both fit the window.
 */
export function followQuotes(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest('.found a[href^="#"]') : null
    const id = link?.getAttribute('href')?.slice(1)
    const words = id ? document.getElementById(id) : null
    const text = words?.closest<HTMLElement>('.text')
    if (!words || !text) return
    event.preventDefault()
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
    words.classList.add('lit')
    history.replaceState(null, '', `#${id}`)
    const frame = text.getBoundingClientRect()
    const place = words.getBoundingClientRect()
    if (text.scrollHeight > text.clientHeight) {
      text.scrollBy({top: place.top - frame.top - frame.height / 3, behavior: 'instant'})
    }
    words.scrollIntoView({block: 'nearest'})
  })
}
