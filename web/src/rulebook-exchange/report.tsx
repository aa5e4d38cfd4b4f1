import type { RulebookImport } from '@bylaw/contract'
import { listMark } from '../format/list'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ClauseChanges } from '../rulebook/drafts/clause-changes'
import { Diff } from '../rulebook/drafts/diff'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { changesOf } from './model'
import { exchangeWords } from './words'

type Regulation = RulebookImport['regulations'][number]
type RuleSet = RulebookImport['ruleSets'][number]

/** What an import changes, or has changed: clause by clause and rule set by rule set. */
export function Report({ report }: { report: RulebookImport }) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  const { regulations, ruleSets } = changesOf(report)
  return (
    <>
      {regulations.map((each) => (
        <RegulationPart key={each.code} part={each} />
      ))}
      {ruleSets.map((each) => (
        <RuleSetPart key={`${each.kind} ${each.key}`} part={each} />
      ))}
      {report.questions.length === 0 ? null : (
        <section className="panel">
          <header className="panel-head">
            <h2>{t('exchange.questions')}</h2>
          </header>
          <ul className="panel-body">
            {report.questions.map(({ key, ask, value, chosen, reason }) => (
              <li key={`${key} ${ask.zh}`}>
                {inLanguage(ask, language)}{' '}
                <strong>
                  {chosen
                    ? inLanguage(chosen, language)
                    : typeof value === 'object'
                      ? t('exchange.as_in_rules')
                      : String(value)}
                </strong>{' '}
                {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function RegulationPart({ part }: { part: Regulation }) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  return (
    <section className="panel exchange-part">
      <h3>
        {part.code} {inLanguage(part.title, language)} <Outcome part={part} />
        <small>{t('exchange.clauses', { count: part.clauses.total })}</small>
      </h3>
      <ClauseChanges changes={part.clauses} />
    </section>
  )
}

function RuleSetPart({ part }: { part: RuleSet }) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  return (
    <section className="panel exchange-part">
      <h3>
        {inLanguage(part.title, language)} <Outcome part={part} />
        <small>{inLanguage(part.kindTitle, language)}</small>
      </h3>
      {part.state === 'added' ? null : (
        <Diff
          diff={part.diff}
          title={t('exchange.rules_diff')}
          of={{ kind: part.kind, content: undefined }}
        />
      )}
    </section>
  )
}

/** What becomes of a part, with the way to its draft. */
function Outcome({ part }: { part: Regulation | RuleSet }) {
  const t = useWords(exchangeWords)
  const place = usePlace()
  const { basedOn, becomes, validFrom, earlier } = part
  const comma = listMark(place.language)
  const told = [
    ...(basedOn === null ? [] : [t('exchange.based_on', { version: basedOn })]),
    ...(earlier.length > 0
      ? [
          t('exchange.earlier', {
            days: earlier
              .map(({ validFrom: from, repeals }) =>
                t(repeals ? 'exchange.repealed_from' : 'exchange.held_from', {
                  day: formatDay(from, place),
                }),
              )
              .join(comma),
          }),
        ]
      : []),
    ...(validFrom !== null
      ? [
          t(part.repeals ? 'exchange.repealed_from' : 'exchange.from', {
            day: formatDay(validFrom, place),
          }),
        ]
      : becomes === 'draft'
        ? [t('exchange.from_approval')]
        : becomes === 'written'
          ? [t('exchange.begun')]
          : []),
  ]
  return (
    <>
      <span className="badge">{t(`exchange.${becomes}`)}</span>{' '}
      {told.length > 0 ? <small>{told.join(' · ')}</small> : null}{' '}
      {part.repeals ? <span className="badge badge-over">{t('exchange.repeals')}</span> : null}
      {part.draftId === null ? null : (
        <Go href={`/rulebook/drafts/${encodeURIComponent(part.draftId)}`}>
          {t('exchange.to_draft')}
        </Go>
      )}
    </>
  )
}
