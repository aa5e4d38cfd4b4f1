import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from '../api'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { CustomersDoor } from './customers-door'
import { hrefOf, usePlaceInside } from './place-inside'
import { portalQueries } from './queries'
import { whoseDoor } from './whose-door'
import { portalWords } from './words'

/** Where a customer's contact asks for the link with which they come in. */
export function AskForLinkScreen() {
  const t = useWords(portalWords)
  const { company } = useParams({ strict: false })
  // As it was when they came: on the way in, the address is that of what they came for already.
  const [place] = useState(usePlaceInside())
  const { ticketId, articleId } = place
  const router = useRouter()
  const [email, setEmail] = useState('')
  // Whoever is in already goes straight to it.
  const { data: me } = useQuery({ ...queries.me(), retry: false })
  const door = useQuery(portalQueries.door(company ?? ''))
  useEffect(() => {
    if (me) router.history.replace(hrefOf(place))
  }, [me, place, router])
  const ask = useMutation({
    mutationFn: () =>
      api.post('/v1/portal/links', {
        company,
        email: email.trim(),
        ...(ticketId ? { ticketId } : {}),
        ...(articleId ? { articleId } : {}),
      }),
  })
  if (ask.isSuccess)
    return (
      <CustomersDoor
        title={t('portal.sent_title')}
        lead={t('portal.sent_text', { email: email.trim() })}
        company={whoseDoor(door)}
      >
        <Button variant="default" onClick={() => ask.reset()}>
          {t('portal.again')}
        </Button>
      </CustomersDoor>
    )
  return (
    <CustomersDoor
      title={t('portal.title')}
      lead={t(articleId ? 'portal.article_lead' : 'portal.ask_lead')}
      company={whoseDoor(door)}
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
