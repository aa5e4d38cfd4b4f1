import type { DocumentView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { signatories } from './document'
import { textWords } from './words'

interface SignaturesProps {
  readonly revision: DocumentView['revisions'][number]
  readonly heading: 'h3' | 'h4'
}

/** Who drafted, reviewed and approved this version, with room for pen and seal on paper. */
export function Signatures({ revision, heading: Heading }: SignaturesProps) {
  const t = useWords(textWords)
  const place = usePlace()
  const { drafted, reviewed, approved } = signatories(revision)
  const people = [
    ['drafted_by', [drafted]],
    ['reviewed_by', reviewed],
    ['approved_by', approved],
  ] as const
  return (
    <section className="paper-signatures">
      <Heading className="only-spoken">{t('text.signatures')}</Heading>
      <dl>
        {people.map(([who, signed]) => (
          <div key={who}>
            <dt>{t(`text.${who}`)}</dt>
            <dd>
              {signed.length === 0 ? <span className="paper-blank">&nbsp;</span> : null}
              {signed.map(({ name, at }) => (
                <span key={`${name} ${at}`}>
                  {name} <small>{formatDay(at, place)}</small>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="print-only paper-seal">{t('text.seal')}</p>
    </section>
  )
}
