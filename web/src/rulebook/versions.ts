import type { RuleSetView } from '@bylaw/contract'

type Version = Pick<RuleSetView['versions'][number], 'version' | 'validFrom' | 'recordedAt'>

/**
 * The version that decides an instant, by what had been published at another: the latest recorded
 * of those in force by then. A later correction may reach back and change the answer.
 */
export function versionAt<Each extends Version>(
  versions: readonly Each[],
  at: string,
  knownAt: string,
): Each | undefined {
  return versions
    .filter(({ validFrom, recordedAt }) => validFrom <= at && recordedAt <= knownAt)
    .reduce<Each | undefined>(
      (found, each) => (found && found.version > each.version ? found : each),
      undefined,
    )
}
