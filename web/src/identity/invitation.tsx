import type { SessionView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api'
import { useOwnMessages } from '../common/own-messages'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { Door } from './door'
import { useEnter } from './enter'
import { PasswordField } from './password-field'
import { identityWords } from './words'

/** Where the link of an invitation leads: one password, and the person is in. */
export function InvitationScreen() {
  const t = useWords(identityWords)
  const enter = useEnter()
  // The token comes after a #, which browsers never send anywhere.
  const token = useRouterState({ select: ({ location }) => location.hash })
  const [password, setPassword] = useState('')
  const accept = useMutation({
    mutationFn: () => api.post<SessionView>('/v1/invitations/acceptance', { token, password }),
    onSuccess: enter,
  })
  const { form, faults } = useOwnMessages(() => accept.mutate())
  if (token === '')
    return (
      <Door title={t('identity.no_token_title')} lead={t('identity.no_token_text')}>
        {null}
      </Door>
    )
  return (
    <Door title={t('identity.invited')} lead={t('identity.invited_lead')}>
      <form className="door-fields" {...form}>
        <PasswordField
          name="password"
          description={t('identity.password_hint')}
          autoComplete="new-password"
          minLength={15}
          maxLength={128}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={faults['password'] || fieldErrors(accept.error)['password']}
        />
        {accept.error ? (
          <ProblemNote
            error={accept.error}
            fieldsSayWhy={'password' in fieldErrors(accept.error)}
          />
        ) : null}
        <Button type="submit" size="md" fullWidth loading={accept.isPending}>
          {t('identity.join')}
        </Button>
      </form>
    </Door>
  )
}
