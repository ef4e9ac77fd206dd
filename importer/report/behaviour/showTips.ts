/** In the page: shows who a name is, beside it and inside the window, while it is pointed at or has the focus. */
export function showTips(): void {
  const tip = document.querySelector<HTMLElement>('.tip')
  if (!tip) return
  document.documentElement.classList.add('live')
  let named: HTMLElement | null = null
  const place = () => {
    // A name that is broken over two lines has its tip below the second.
    const line = [...(named?.getClientRects() ?? [])].at(-1)
    tip.hidden = !line
    if (!named || !line) return
    tip.textContent = named.dataset.tip ?? ''
    const {width, height} = tip.getBoundingClientRect()
    const below = line.bottom + 6
    const fits = below + height < innerHeight
    tip.style.left = `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`
    tip.style.top = `${fits ? below : line.top - height - 6}px`
  }
  const show = ({target}: Event) => {
    named = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
    place()
  }
  const hide = () => {
    named = null
    place()
  }
  document.addEventListener('pointerover', show)
  document.addEventListener('focusin', show)
  document.addEventListener('focusout', hide)
  // The focus may have scrolled to what it is on.
  document.addEventListener('scroll', place, {capture: true, passive: true})
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
}
