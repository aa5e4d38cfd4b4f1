import type { SessionView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api'
import { useOwnMessages } from '../common/own-messages'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Door } from './door'
import { useEnter } from './enter'
import { PasswordField } from './password-field'
import { identityWords } from './words'

export function SignInScreen() {
  const t = useWords(identityWords)
  const enter = useEnter()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => api.post<SessionView>('/v1/sign-in', { email: email.trim(), password }),
    onSuccess: enter,
  })
  const { form, faults } = useOwnMessages(() => signIn.mutate())
  return (
    <Door title={t('identity.sign_in')} lead={t('identity.sign_in_lead')}>
      <form className="door-fields" {...form}>
        <TextInput
          label={t('identity.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={faults['email'] || fieldErrors(signIn.error)['email']}
        />
        <PasswordField
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={faults['password']}
        />
        {signIn.error ? <ProblemNote error={signIn.error} /> : null}
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
          {t('identity.sign_in')}
        </Button>
      </form>
      <p className="door-other">
        {t('identity.no_company')} <Go href="/sign-up">{t('identity.to_sign_up')}</Go>
      </p>
    </Door>
  )
}
