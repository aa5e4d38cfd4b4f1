import type { PackConflict } from '@bylaw/contract'
import { Radio } from '@mantine/core'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { type Choices, choiceOf, subjectOf, unsettled } from './model'
import { packWords } from './words'
import './packs.css'

/** Leads to the first subject on which nothing has been chosen. */
export const showUnsettled = (): void =>
  document.querySelector<HTMLElement>('.settle [data-open] input:not(:disabled)')?.focus()

interface SettleProps {
  readonly conflicts: readonly PackConflict[]
  readonly choices: Choices
  readonly choose: (choices: Choices) => void
  /** Whether it was tried to go on before all was settled. */
  readonly tried: boolean
}

/** The subjects that several regulations govern, with a choice each; none is made for anybody. */
export function Settle({ conflicts, choices, choose, tried }: SettleProps) {
  const t = useWords(packWords)
  const language = useLanguage()
  if (conflicts.length === 0) return null
  const open = unsettled(conflicts, choices).length
  return (
    <section className="settle" aria-labelledby="settle-title">
      <h2 id="settle-title">{t('packs.conflicts_title')}</h2>
      <p>{t('packs.conflicts_text', { count: conflicts.length })}</p>
      {tried && open > 0 ? (
        <p className="settle-open" role="alert">
          {t('packs.settle_first', { count: open })}
        </p>
      ) : null}
      {conflicts.map((conflict) => (
        <Radio.Group
          key={subjectOf(conflict)}
          data-open={choiceOf(conflict, choices) === undefined || undefined}
          label={inLanguage(conflict.title, language)}
          value={choiceOf(conflict, choices) ?? null}
          onChange={(prevails) => choose({ ...choices, [subjectOf(conflict)]: prevails })}
        >
          {conflict.existing ? (
            <Radio
              size="md"
              value="existing"
              label={
                <>
                  <span className="pack-id">{conflict.existing.packId ?? t('packs.in_use')}</span>{' '}
                  {inLanguage(conflict.existing.title, language)}
                  {conflict.existing.packId ? (
                    <span className="settle-used">{t('packs.in_use')}</span>
                  ) : null}
                </>
              }
            />
          ) : null}
          {conflict.packs.map(({ id, title }) => (
            <Radio
              size="md"
              key={id}
              value={id}
              label={
                <>
                  <span className="pack-id">{id}</span> {inLanguage(title, language)}
                </>
              }
            />
          ))}
          {conflict.existing?.asksApproval ? (
            <p className="settle-note">
              {t('packs.asks_approval', { title: inLanguage(conflict.existing.title, language) })}
            </p>
          ) : null}
        </Radio.Group>
      ))}
    </section>
  )
}
