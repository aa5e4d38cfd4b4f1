import { useRef, useState } from 'react'
import { ALL_KNOWN, type DatedVersion, versionAt } from '../versions'

/** A version and what it says: what a draft is a change of. */
export interface Basis {
  readonly version: number
  readonly content: unknown
}

/** The version that a change beginning then would change; undefined for now. */
export function versionToChange(
  versions: readonly DatedVersion[],
  begin: string | undefined,
): number | undefined {
  const at = begin ?? new Date().toISOString()
  const oldest = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]
  return (versionAt(versions, at, ALL_KNOWN) ?? oldest)?.version
}

interface Edited {
  readonly basis: Basis
  readonly content: unknown
}

/**
 * A draft’s content over the version that it changes. On another day another version may be in
 * force: what was written is then taken over onto that one, and cannot be saved before it is
 * (`reading`).
 */
export function useEdited(
  start: Edited,
  versions: readonly DatedVersion[],
  read: (version: number) => Promise<unknown>,
) {
  const [edited, setEdited] = useState(start)
  const [conflicts, setConflicts] = useState<readonly string[]>()
  const [reading, setReading] = useState<{ readonly error?: unknown }>()
  const wanted = useRef(start.basis.version)
  const beginOn = async (begin: string | undefined) => {
    const version = versionToChange(versions, begin)
    if (version === undefined) return
    wanted.current = version
    if (version === edited.basis.version) return setReading(undefined)
    setReading({})
    try {
      const [content, { mergeVersions }] = await Promise.all([
        read(version),
        import('@bylaw/rulebook'),
      ])
      // Another day may have been chosen meanwhile.
      if (wanted.current !== version) return
      const onto = mergeVersions(edited.basis.content, edited.content, content)
      setEdited({ basis: { version, content }, content: onto.content })
      setConflicts(onto.conflicts)
      setReading(undefined)
    } catch (error) {
      if (wanted.current === version) setReading({ error })
    }
  }
  const change = (content: unknown) => setEdited((now) => ({ ...now, content }))
  return { ...edited, conflicts, reading, change, beginOn }
}
