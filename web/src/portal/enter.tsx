import type { SessionView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { api, isProblem } from '../api'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { CustomersDoor } from './customers-door'
import { forgetOthers } from './forget-others'
import { hrefOf, usePlaceInside } from './place-inside'
import { portalQueries } from './queries'
import { whoseDoor } from './whose-door'
import { portalWords } from './words'

/**
 * Where the link in the mail leads. Coming in takes a press of the button: programs that look at
 * every link of a mail beforehand would use the link up.
 */
export function EnterPortalScreen() {
  const t = useWords(portalWords)
  const place = usePlaceInside()
  const router = useRouter()
  const client = useQueryClient()
  const [token] = useState(() => window.location.hash.slice(1))
  const door = useQuery(portalQueries.doorOfLink(token))
  const enter = useMutation({
    mutationFn: () => api.post<SessionView>('/v1/portal/entry', { token }),
    onSuccess: () => {
      forgetOthers(client)
      router.history.replace(hrefOf(place))
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
      lead={t(place.articleId ? 'portal.enter_article_lead' : 'portal.enter_lead')}
      company={whoseDoor(door)}
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
