import { useQuery } from '@tanstack/react-query'
import { useSearchVersion } from '../area/use-search'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Diff } from './drafts/diff'
import { draftQueries } from './drafts/queries'
import { rulebookWords } from './words'
import './drafts/drafts.css'

/** Which earlier version the address asks to compare the shown one with. */
export function useCompared(to: number): { from: number; to: number } | undefined {
  const from = useSearchVersion('compare')
  return from !== undefined && from !== to ? { from, to } : undefined
}

interface VersionDiffProps {
  readonly ruleSetId: string
  readonly from: number
  readonly to: number
  /** What the places are in: rules of a kind. */
  readonly of: { readonly kind: string; readonly content: unknown }
}

/** How two versions of a rule set differ. */
export function VersionDiff({ ruleSetId, from, to, of: rules }: VersionDiffProps) {
  const t = useWords(rulebookWords)
  const of = { of: 'rule-sets', id: ruleSetId } as const
  const { data, error } = useQuery(draftQueries.versions(of, from, to))
  if (error) return <Failed error={error} />
  if (!data) return <Waiting lines={3} />
  return <Diff diff={data} title={t('rulebook.diff_title', { from, to })} of={rules} />
}
