import type { DocumentView, RevisionView, Words } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { carriedFrom } from '../versions'
import { isUnapproved, signatories } from './document'
import { textWords } from './words'

interface SignaturesProps {
  readonly view: Pick<DocumentView, 'adopted' | 'revisions'>
  readonly revision: DocumentView['revisions'][number]
}

/** Who drafted, reviewed and approved this version, with room for pen and seal on paper. */
export function Signatures({ view, revision }: SignaturesProps) {
  const t = useWords(textWords)
  const place = usePlace()
  const adopted = revision.version === 1 ? view.adopted : null
  return (
    <section className="paper-signatures">
      <h3 className="only-spoken">{t('text.signatures')}</h3>
      {adopted ? (
        <Posts adopted={adopted} />
      ) : (
        <People signed={carriedFrom(view.revisions, revision)} />
      )}
      {adopted ? (
        <p className="panel-note">
          {t('text.adopted_by', { name: adopted.by, day: formatDay(adopted.at, place) })}{' '}
          {t('text.changed_by', { how: inLanguage(adopted.changed, place.language) })}
        </p>
      ) : null}
      {isUnapproved(revision, view.adopted) ? (
        <p className="panel-note">{t('text.unapproved_note', { name: revision.draftedBy })}</p>
      ) : null}
      <p className="print-only paper-seal">{t('text.seal')}</p>
    </section>
  )
}

/** A text may ask for a reviewer without saying which post that is. */
const isNamedSo = (who: keyof typeof SIGNED, post: Words): boolean => post.zh === SIGNED[who]
const SIGNED = {
  drafted_by: textWords['text.drafted_by'][0],
  reviewed_by: textWords['text.reviewed_by'][0],
  approved_by: textWords['text.approved_by'][0],
} as const

/** A text that came from a pack: nobody here made it, so its own posts stand where names would. */
function Posts({ adopted }: { adopted: NonNullable<DocumentView['adopted']> }) {
  const t = useWords(textWords)
  const { language } = usePlace()
  const posts = [
    ['drafted_by', adopted.drafted],
    ['reviewed_by', adopted.reviewed],
    ['approved_by', adopted.approved],
  ] as const
  return (
    <dl>
      {posts.map(([who, post]) => (
        <div key={who}>
          <dt>{t(`text.${who}`)}</dt>
          <dd>
            {post && !isNamedSo(who, post) ? inLanguage(post, language) : t('text.left_open')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function People({ signed: revisions }: { signed: readonly RevisionView[] }) {
  const t = useWords(textWords)
  const place = usePlace()
  const { drafted, reviewed, approved } = signatories(revisions)
  const people = [
    ['drafted_by', drafted],
    ['reviewed_by', reviewed],
    ['approved_by', approved],
  ] as const
  return (
    <dl>
      {people.map(([who, signed]) => (
        <div key={who}>
          <dt>{t(`text.${who}`)}</dt>
          <dd>
            {signed.length === 0 ? <span className="paper-blank">&nbsp;</span> : null}
            {signed.map(({ name, at, alone }) => (
              <span key={`${name} ${at}`}>
                {alone ? t('text.alone', { name }) : name} <small>{formatDay(at, place)}</small>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
