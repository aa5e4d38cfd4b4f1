import type { InvitationView, Role } from '@bylaw/contract'
import { Button, CopyButton, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../api'
import { useCommandId } from '../command-id'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMe } from '../shell/company'
import { STAFF_ROLES } from './view'
import { peopleWords } from './words'

const ROLES: readonly Role[] = [...STAFF_ROLES, 'contact']

/** Asks someone to join. The link is shown once, for the inviter to pass on. */
export function InviteDrawer({ close }: { close: () => void }) {
  const t = useWords(peopleWords)
  const common = useWords(commonWords)
  const client = useQueryClient()
  const { grants } = useMe()
  const roles = ROLES.filter((each) => grants.includes(each))
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('engineer')
  const [customerId, setCustomerId] = useState<string | null>(null)
  const { data: customers = [] } = useQuery({
    ...queries.customers(),
    enabled: role === 'contact',
  })
  const command = useCommandId()
  const invite = useMutation({
    mutationFn: () =>
      api.post<InvitationView>(
        '/v1/invitations',
        {
          name: name.trim(),
          email: email.trim(),
          role,
          ...(role === 'contact' && customerId ? { customerId } : {}),
        },
        { command },
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: queries.invitations().queryKey }),
  })
  const errors = fieldErrors(invite.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  if (invite.data)
    return (
      <SidePanel close={close} title={t('people.link_title')} size="md">
        <InvitationLink invitation={invite.data} close={close} />
      </SidePanel>
    )
  return (
    <SidePanel close={close} title={t('people.invite_title')} size="md">
      <form className="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('people.name')}
          required
          withAsterisk={false}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors['name']}
        />
        <TextInput
          label={t('people.email')}
          type="email"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errors['email']}
        />
        <Select
          label={t('people.role')}
          data={roles.map((each) => ({ value: each, label: common(`common.role_${each}`) }))}
          allowDeselect={false}
          value={role}
          onChange={(next) => setRole(roles.find((each) => each === next) ?? role)}
          error={errors['role']}
        />
        {role === 'contact' ? (
          <Select
            label={t('people.customer')}
            description={t('people.customer_hint')}
            searchable
            data={customers.map(({ id, name: label }) => ({ value: id, label }))}
            value={customerId}
            onChange={setCustomerId}
            error={errors['customerId']}
          />
        ) : null}
        {invite.error ? <ProblemNote error={invite.error} /> : null}
        <FormButtons close={close}>
          <Button
            type="submit"
            loading={invite.isPending}
            disabled={role === 'contact' && customerId === null}
          >
            {t('people.send')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

interface InvitationLinkProps {
  readonly invitation: InvitationView
  readonly close: () => void
}

function InvitationLink({ invitation, close }: InvitationLinkProps) {
  const t = useWords(peopleWords)
  const common = useWords(commonWords)
  const { link } = invitation
  if (link === undefined)
    return (
      <div className="form">
        <p className="form-text">{t('people.link_mailed', { email: invitation.email })}</p>
        <div className="form-buttons">
          <Button onClick={close}>{t('people.done')}</Button>
        </div>
      </div>
    )
  return (
    <div className="form">
      <p className="form-text">{t('people.link_text', { name: invitation.name })}</p>
      <TextInput
        label={t('people.link')}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="form-buttons">
        <Button variant="default" onClick={close}>
          {t('people.done')}
        </Button>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button onClick={copy}>{common(copied ? 'common.copied' : 'common.copy')}</Button>
          )}
        </CopyButton>
      </div>
    </div>
  )
}
