import type { PackView } from '@bylaw/contract'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { type SignUpForm, withPack } from './sign-up-model'
import { identityWords } from './words'

interface PacksStepProps {
  readonly form: SignUpForm
  readonly change: (form: SignUpForm) => void
}

/** The regulations to begin with, each with what it holds and what it leaves to decide. */
export function PacksStep({ form, change }: PacksStepProps) {
  const t = useWords(identityWords)
  const { data: packs, error, refetch } = useQuery(queries.packs())
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!packs) return <Waiting lines={4} />
  if (packs.length === 0) return <p className="door-note">{t('identity.packs_none')}</p>
  return (
    <fieldset className="packs">
      <legend className="door-note">{t('identity.packs_lead')}</legend>
      {packs.map((pack) => (
        <PackChoice
          key={pack.id}
          pack={pack}
          chosen={form.packs.includes(pack.id)}
          toggle={() => change(withPack(form, pack.id))}
        />
      ))}
      <p className="packs-chosen" role="status">
        {t('identity.packs_chosen', { count: form.packs.length })}
      </p>
    </fieldset>
  )
}

interface PackChoiceProps {
  readonly pack: PackView
  readonly chosen: boolean
  readonly toggle: () => void
}

function PackChoice({ pack, chosen, toggle }: PackChoiceProps) {
  const t = useWords(identityWords)
  const language = useLanguage()
  return (
    <label className="pack">
      <input type="checkbox" className="only-spoken" checked={chosen} onChange={toggle} />
      <span className="pack-box" aria-hidden>
        {chosen ? <IconCheck size={14} stroke={2.6} /> : null}
      </span>
      <span className="pack-text">
        <span className="pack-title">
          <span className="pack-id">{pack.id}</span>
          {inLanguage(pack.title, language)}
        </span>
        <span className="pack-summary">{inLanguage(pack.summary, language)}</span>
        <span className="pack-counts">
          {t('identity.pack_counts', { clauses: pack.clauseCount, ruleSets: pack.ruleSetCount })}
          {pack.questionCount > 0 ? (
            <span className="pack-questions">{inLanguage(pack.report, language)}</span>
          ) : null}
        </span>
      </span>
    </label>
  )
}
