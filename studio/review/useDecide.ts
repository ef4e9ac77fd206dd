import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import type {Decided} from '../../importer/browser.ts'
import {useDataset} from './useReviews.ts'

type Settings = ReturnType<typeof useDataset>

/** Carries out a decision and tells what came of it. Resolves to whether it was written. */
export function useDecide() {
  const dataset = useDataset()
  const {push} = useToast()
  const [isDeciding, setDeciding] = useState(false)
  const run = useCallback(
    async (decide: (settings: Settings) => Promise<Decided>): Promise<boolean> => {
      setDeciding(true)
      try {
        const result = await decide(dataset)
        const isDecided = result.outcome === 'decided'
        push(
          isDecided
            ? {status: 'success', title: result.said}
            : {status: 'warning', title: result.because},
        )
        return isDecided
      } catch (fault) {
        push({status: 'error', title: fault instanceof Error ? fault.message : String(fault)})
        return false
      } finally {
        setDeciding(false)
      }
    },
    [dataset, push],
  )
  return {run, isDeciding}
}
