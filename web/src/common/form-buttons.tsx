import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { commonWords } from './words'
import './form.css'

/** The foot of a form: the way out of it, then the button that sends it. */
export function FormButtons({ close, children }: { close: () => void; children: ReactNode }) {
  const t = useWords(commonWords)
  return (
    <div className="form-buttons">
      <Button variant="default" onClick={close}>
        {t('common.cancel')}
      </Button>
      {children}
    </div>
  )
}
