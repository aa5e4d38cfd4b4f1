import type { CaseVerdict, DisciplineCaseView } from '@bylaw/contract'
import { Button, Radio, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { LegalNotice } from './legal-notice'
import { decideCase } from './queries'
import { disciplineWords } from './words'

interface DecideDialogProps {
  readonly of: DisciplineCaseView
  readonly close: () => void
}

/** Decides a case: no step, or one no graver than the rules lead to; with a reason either way. */
export function DecideDialog({ of, close }: DecideDialogProps) {
  const t = useWords(disciplineWords)
  const [outcome, choose] = useState<string | null>(null)
  const [text, setText] = useState('')
  const decide = useChange({
    change: (wish: CaseVerdict, command) => decideCase(of.id, of.version, wish, command),
    refresh: [['discipline'], ['pay', 'lines']],
    done: close,
  })
  const { proposal } = of
  const steps = proposal?.steps ?? []
  const step = steps.find((each) => each === outcome) ?? null
  const reason = text.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason === '' || outcome === null) return
    decide.mutate(
      step ? { outcome: 'sanctioned', step, text: reason } : { outcome: 'dropped', text: reason },
    )
  }
  return (
    <Dialog close={close} title={t('discipline.decide_title', { name: of.personName })}>
      <form className="form" onSubmit={submit}>
        <Radio.Group label={t('discipline.outcome')} value={outcome} onChange={choose}>
          <div className="case-outcomes">
            <Radio value="dropped" label={t('discipline.dropped')} />
            {steps.map((each) => (
              <Radio
                key={each}
                value={each}
                label={`${t(`discipline.step_${each}`)}${each === proposal?.step ? t('discipline.by_rules') : ''}`}
              />
            ))}
          </div>
        </Radio.Group>
        {step === 'fine' && proposal?.fine ? (
          <p className="panel-note">
            {t('discipline.fine_becomes', {
              amount: formatMoney(proposal.fine.amount, proposal.fine.currency),
            })}
          </p>
        ) : null}
        <LegalNotice step={step} />
        <Textarea
          label={t('discipline.reason')}
          description={t('discipline.reason_hint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            disabled={outcome === null || reason === ''}
            loading={decide.isPending}
          >
            {t('discipline.decide')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
