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
  /** What those who hear the running appeal have said so far, or said of the last one. */
  readonly voices: readonly AppraisalWordRow[]
  /** Appeals that were decided. One taken back was none. */
  readonly decidedAppeals: number
  /** Who had a say in appeals before the one that runs: they do not hear it again. */
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
    voices: since.filter(isVoice),
    decidedAppeals: decisive.length,
    heardBefore: said
      .slice(0, Math.max(begun, 0))
      .filter(isVoice)
      .map(({ personId }) => personId),
    changed:
      change?.scores && change.result
        ? { scores: change.scores, result: change.result }
        : undefined,
    frozen: running?.meanwhile === 'frozen',
  }
}

const isVoice = ({ kind }: AppraisalWordRow) => kind === 'upheld' || kind === 'changed'
