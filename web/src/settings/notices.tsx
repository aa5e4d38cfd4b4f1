import type { NoticeMailView, NoticeSending } from '@bylaw/contract'
import { SegmentedControl, Switch } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { Failed } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useBrowserNotices } from '../notices/browser-notices'
import { Row } from './row'
import { settingsWords } from './words'

const CHOICES: readonly NoticeSending[] = ['off', 'at_once', 'daily']
const KEY = ['notices', 'mail'] as const
const choiceQuery = queryOptions({
  queryKey: KEY,
  queryFn: () => api.read<NoticeMailView>('/v1/notice-mail'),
})

/** How a reader hears of their notices besides the list: by mail, and from the browser. */
export function NoticeSettings() {
  const t = useWords(settingsWords)
  const { data, error, refetch } = useQuery(choiceQuery)
  const change = useChange({
    change: (send: NoticeSending) => api.put('/v1/notice-mail', { send }),
    refresh: [KEY],
  })
  const browser = useBrowserNotices()
  return (
    <section>
      <h2>{t('settings.notices')}</h2>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {change.error ? <ProblemNote error={change.error} /> : null}
      <dl>
        {data ? (
          <Row
            name={t('settings.by_mail')}
            hint={
              data.canSend
                ? t('settings.by_mail_text', { address: data.toAddress })
                : t('settings.by_mail_not_yet')
            }
          >
            <SegmentedControl
              aria-label={t('settings.by_mail')}
              value={change.variables && change.isPending ? change.variables : data.send}
              onChange={(next) => {
                const send = CHOICES.find((each) => each === next)
                if (send) change.mutate(send)
              }}
              data={CHOICES.map((value) => ({ value, label: t(`settings.by_mail_${value}`) }))}
            />
          </Row>
        ) : null}
        <Row name={t('settings.by_browser')} hint={t(`settings.by_browser_${browser.standing}`)}>
          <Switch
            aria-label={t('settings.by_browser')}
            checked={browser.standing === 'on'}
            disabled={browser.standing === 'blocked' || browser.standing === 'missing'}
            onChange={(event) => void browser.choose(event.currentTarget.checked)}
          />
        </Row>
      </dl>
    </section>
  )
}
