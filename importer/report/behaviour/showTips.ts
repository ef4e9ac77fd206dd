/** In the page: shows who a name is, beside it and inside the window, while it is pointed at or has the focus. */
export function showTips(): void {
  const tip = document.querySelector<HTMLElement>('.tip')
  if (!tip) return
  document.documentElement.classList.add('live')
  const show = ({target}: Event) => {
    const named = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
    tip.hidden = !named
    const line = [...(named?.getClientRects() ?? [])].at(-1)
    if (!named || !line) return
    tip.textContent = named.dataset.tip ?? ''
    const {width, height} = tip.getBoundingClientRect()
    const below = line.bottom + 6
    const fits = below + height < innerHeight
    tip.style.left = `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`
    tip.style.top = `${fits ? below : line.top - height - 6}px`
  }
  const hide = () => {
    tip.hidden = true
  }
  document.addEventListener('pointerover', show)
  document.addEventListener('focusin', show)
  document.addEventListener('focusout', hide)
  document.addEventListener('scroll', hide, {capture: true, passive: true})
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
}
