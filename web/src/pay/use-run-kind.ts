import { useWords } from '../i18n/use-words'
import { apartWords } from './apart-words'
import { correctionWords } from './correction-words'

interface Numbered {
  readonly correction: { readonly n: number } | null
  readonly apart: { readonly n: number } | number | null
}

/** Says what of its month a run or a slip is; nothing of the month's own. */
export function useRunKind(): (of: Numbered) => string | null {
  const c = useWords(correctionWords)
  const a = useWords(apartWords)
  return ({ correction, apart }) => {
    if (correction) return c('correction.badge', { n: correction.n })
    if (apart === null) return null
    return a('apart.badge', { n: typeof apart === 'number' ? apart : apart.n })
  }
}
