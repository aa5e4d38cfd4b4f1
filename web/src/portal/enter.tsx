import type { SessionView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { api, isProblem } from '../api'
import { useSearch } from '../area/use-search'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { CustomersDoor } from './customers-door'
import { portalQueries } from './queries'
import { portalWords } from './words'

/**
 * Where the link in the mail leads. Coming in takes a press of the button: programs that look at
 * every link of a mail beforehand would use the link up.
 */
export function EnterPortalScreen() {
  const t = useWords(portalWords)
  const ticketId = useSearch('ticket')
  const router = useRouter()
  const client = useQueryClient()
  const [token] = useState(() => window.location.hash.slice(1))
  const door = useQuery(portalQueries.doorOfLink(token))
  const enter = useMutation({
    mutationFn: () => api.post<SessionView>('/v1/portal/entry', { token }),
    onSuccess: () => {
      client.clear()
      router.history.replace(ticketId ? `/tickets/${ticketId}` : '/')
    },
  })
  const isOver = [door.error, enter.error].some((error) => isProblem(error, 'not_found'))
  if (token === '' || isOver)
    return (
      <CustomersDoor
        title={t('portal.over_title')}
        lead={t('portal.over_text')}
        company={undefined}
      >
        {null}
      </CustomersDoor>
    )
  return (
    <CustomersDoor
      title={t('portal.title')}
      lead={t('portal.enter_lead')}
      company={door.data?.companyName}
    >
      <div className="door-fields">
        <ProblemNote error={enter.error} />
        <Button size="md" fullWidth loading={enter.isPending} onClick={() => enter.mutate()}>
          {t('portal.enter')}
        </Button>
      </div>
    </CustomersDoor>
  )
}
