import { useWords } from '../../i18n/use-words'
import { GoThere } from '../editor/go-there'
import { usePlaceName } from '../editor/place-name'
import { draftWords } from './words'

interface MergeNoticeProps {
  readonly version: number
  /** Pointers to what both sides changed. */
  readonly conflicts: readonly string[]
  /** What the places are in: rules of a kind, or a text. */
  readonly kind: string
  readonly content: unknown
}

/** That a draft was taken over onto another version, and which places want a look. */
export function MergeNotice({ version, conflicts, kind, content }: MergeNoticeProps) {
  const t = useWords(draftWords)
  const placeName = usePlaceName(kind, content)
  return (
    <div className={conflicts.length === 0 ? 'notice notice-good' : 'notice'} role="status">
      <div>
        <p>
          {conflicts.length === 0
            ? t('draft.rebase_clean', { version })
            : t('draft.rebase_conflicts', { count: conflicts.length })}
        </p>
        {conflicts.length > 0 ? (
          <ul className="place-errors">
            {conflicts.map((pointer) => (
              <li key={pointer}>
                {placeName(pointer)}
                <GoThere pointer={pointer} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
