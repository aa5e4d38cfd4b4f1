import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from '../api'
import { useSearch } from '../area/use-search'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { CustomersDoor } from './customers-door'
import { portalQueries } from './queries'
import { portalWords } from './words'

/** Where a customer's contact asks for the link with which they come in. */
export function AskForLinkScreen() {
  const t = useWords(portalWords)
  const { company } = useParams({ strict: false })
  // As it was when they came: on the way to the ticket the address is the ticket's already.
  const [ticketId] = useState(useSearch('ticket'))
  const router = useRouter()
  const [email, setEmail] = useState('')
  // Whoever is in already goes straight to the ticket.
  const { data: me } = useQuery({ ...queries.me(), retry: false })
  const { data: door } = useQuery(portalQueries.door(company ?? ''))
  useEffect(() => {
    if (me) router.history.replace(ticketId ? `/tickets/${ticketId}` : '/')
  }, [me, ticketId, router])
  const ask = useMutation({
    mutationFn: () =>
      api.post('/v1/portal/links', {
        company,
        email: email.trim(),
        ...(ticketId ? { ticketId } : {}),
      }),
  })
  if (ask.isSuccess)
    return (
      <CustomersDoor
        title={t('portal.sent_title')}
        lead={t('portal.sent_text', { email: email.trim() })}
        company={door?.companyName}
      >
        <Button variant="default" onClick={() => ask.reset()}>
          {t('portal.again')}
        </Button>
      </CustomersDoor>
    )
  return (
    <CustomersDoor
      title={t('portal.title')}
      lead={t('portal.ask_lead')}
      company={door?.companyName}
    >
      <form
        className="door-fields"
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate()
        }}
      >
        <TextInput
          label={t('portal.email')}
          type="email"
          name="email"
          autoComplete="email"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={fieldErrors(ask.error)['email']}
        />
        <ProblemNote error={ask.error} fieldsSayWhy />
        <Button type="submit" size="md" fullWidth loading={ask.isPending}>
          {t('portal.ask')}
        </Button>
      </form>
    </CustomersDoor>
  )
}
