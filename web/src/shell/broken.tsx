import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { RequestId } from '../common/request-id'
import { State } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { reloadIfAnswered } from './reload'

/** Shown when a screen itself fails. The fault is ours, and the way on is plain. */
export function Broken({ error }: { error: unknown }) {
  const t = useWords(commonWords)
  const [alone, setAlone] = useState(false)
  const reload = async () => setAlone(!(await reloadIfAnswered()))
  return (
    <State
      icon={IconAlertTriangle}
      title={t('common.broken_title')}
      text={t(alone ? 'common.offline' : 'common.internal')}
      wholePage
    >
      <Button onClick={() => void reload()}>{t('common.reload')}</Button>
      <RequestId error={error} />
    </State>
  )
}
