import type { SessionView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ApiProblem, api } from '../api'
import { useCommandId } from '../command-id'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useLanguage, useWords } from '../i18n/use-words'
import { unsettled } from '../packs/model'
import { packConflicts } from '../packs/queries'
import { showUnsettled } from '../packs/settle'
import { Go } from '../shell/go'
import { Door } from './door'
import { useEnter } from './enter'
import { CompanyStep, OwnerStep } from './sign-up-fields'
import { bodyOf, emptyForm, faultsOf, type SignUpForm, STEPS, stepOfErrors } from './sign-up-model'
import { PacksStep } from './sign-up-packs'
import { identityWords } from './words'
import './sign-up.css'

/** The zone of this machine, unless it is set to none in particular. */
function ownZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'Asia/Shanghai'
}

const NAMES = ['company', 'owner', 'packs'] as const

/** Sign-up in three steps: the company, its owner, the regulations it starts from. */
export function SignUpScreen() {
  const t = useWords(identityWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const enter = useEnter()
  const [form, setForm] = useState(() => emptyForm(ownZone(), language))
  const command = useCommandId()
  const { data: conflicts = [], isLoading, isPlaceholderData } = useQuery(packConflicts(form.packs))
  const signUp = useMutation({
    mutationFn: () => api.post<SessionView>('/v1/sign-up', bodyOf(form, conflicts), { command }),
    onSuccess: enter,
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return
      const step = stepOfErrors((error.problem.errors ?? []).map(({ pointer }) => pointer))
      if (step) setForm((filled) => ({ ...filled, step }))
    },
  })
  const faults = faultsOf(form)
  // A step complains once it was tried to leave it, not while it is first filled in.
  const [tried, setTried] = useState<SignUpForm['step']>()
  const goTo = (step: number) => setForm({ ...form, step: step as SignUpForm['step'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(form.step)
    if (Object.keys(faults).length > 0) return
    if (form.step < STEPS) goTo(form.step + 1)
    else if (unsettled(conflicts, form.settle).length > 0) showUnsettled()
    else signUp.mutate()
  }
  const said = Object.entries(tried === form.step ? faults : {})
  const errors = {
    ...fieldErrors(signUp.error),
    ...Object.fromEntries(said.map(([field, fault]) => [field, t(`identity.${fault}`)])),
  }
  return (
    <Door title={t('identity.sign_up')} wide={form.step === 3}>
      <ol className="steps" aria-label={t('identity.step', { step: form.step, steps: STEPS })}>
        {NAMES.map((name, index) => (
          <li
            key={name}
            className={index + 1 < form.step ? 'step-done' : ''}
            {...(index + 1 === form.step ? { 'aria-current': 'step' as const } : {})}
          >
            <span>{index + 1}</span>
            {t(`identity.step_${name}`)}
          </li>
        ))}
      </ol>
      <form className="door-fields" noValidate onSubmit={submit}>
        {form.step === 1 ? <CompanyStep form={form} change={setForm} errors={errors} /> : null}
        {form.step === 2 ? <OwnerStep form={form} change={setForm} errors={errors} /> : null}
        {form.step === 3 ? (
          <PacksStep form={form} change={setForm} tried={tried === form.step} />
        ) : null}
        {signUp.error ? (
          // Steps 1 and 2 are fields; what the regulations are refused for has no field of its own.
          <ProblemNote error={signUp.error} fieldsSayWhy={form.step < STEPS} />
        ) : null}
        <div className="door-buttons">
          {form.step > 1 ? (
            <Button variant="default" size="md" onClick={() => goTo(form.step - 1)}>
              {common('common.back')}
            </Button>
          ) : null}
          <Button
            type="submit"
            size="md"
            flex={1}
            loading={signUp.isPending || isLoading || isPlaceholderData}
          >
            {t(form.step < STEPS ? 'identity.next' : 'identity.create')}
          </Button>
        </div>
      </form>
      <p className="door-other">
        {t('identity.has_company')} <Go href="/sign-in">{t('identity.to_sign_in')}</Go>
      </p>
    </Door>
  )
}
