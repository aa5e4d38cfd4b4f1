import type { AppraisalResult, AppraisalStanding } from '@bylaw/contract'
import type { AppraisalWordRow } from './word-store'

/** What a changed result is made of. */
export interface ChangedResult {
  readonly scores: Record<string, string>
  readonly result: AppraisalResult
}

export interface Standing {
  readonly standing: AppraisalStanding
  /** The appeal that runs; undefined where none does. */
  readonly running: AppraisalWordRow | undefined
  /** What each of those who hear the running appeal said last. */
  readonly voices: readonly AppraisalWordRow[]
  /** Appeals that were decided. One taken back was none. */
  readonly decidedAppeals: number
  /** Who had a say in an appeal that was decided: they do not hear another. */
  readonly heardBefore: readonly string[]
  readonly changed: ChangedResult | undefined
  readonly frozen: boolean
}

/** How a completed sheet stands after everything that was said of it, in its order. */
export function standingAfter(said: readonly AppraisalWordRow[]): Standing {
  const last = said.at(-1)
  const begun = said.findLastIndex(({ kind }) => kind === 'appealed')
  const since = begun < 0 ? [] : said.slice(begun + 1)
  const isOver = since.some(({ kind, decides }) => kind === 'withdrawn' || decides)
  const running = begun < 0 || isOver ? undefined : said[begun]
  const decisive = said.filter(({ decides }) => decides)
  const change = decisive.findLast(({ kind }) => kind === 'changed')
  return {
    standing: running ? 'appealed' : (last?.kind ?? 'told'),
    running,
    voices: running ? lastOfEach(since.filter(isVoice)) : [],
    decidedAppeals: decisive.length,
    heardBefore: said
      .filter((word) => isVoice(word) && isHeard(said, word))
      .map(({ personId }) => personId),
    changed:
      change?.scores && change.result
        ? { scores: change.scores, result: change.result }
        : undefined,
    frozen: running?.meanwhile === 'frozen',
  }
}

/** A voice for the result, or for another. */
export const isVoice = ({ kind }: AppraisalWordRow): boolean =>
  kind === 'upheld' || kind === 'changed'

/** Whether the appeal that a word was said to has been decided; one taken back has not. */
export function isHeard(said: readonly AppraisalWordRow[], { n }: AppraisalWordRow): boolean {
  const later = said.filter((word) => word.n >= n)
  const over = later.find(({ kind, decides }) => decides || kind === 'withdrawn')
  return over?.decides === true
}

/** Whoever thinks again says so: the last word of each counts. */
const lastOfEach = (voices: readonly AppraisalWordRow[]) =>
  voices.filter(
    ({ personId }, index) => voices.findLastIndex((each) => each.personId === personId) === index,
  )
