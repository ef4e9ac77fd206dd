import {useCallback, useState} from 'react'

/**
 * Whether an action's dialog is open. The same functions each time: for another one the Studio lays out all buttons of the
 * document anew, and a click on any of them may be lost.
 */
export function useOpening() {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  const close = useCallback(() => setOpen(false), [])
  return {isOpen, open, close}
}
