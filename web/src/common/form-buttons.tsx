import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { commonWords } from './words'
import './form.css'

interface FormButtonsProps {
  readonly close: () => void
  /** What is still to be filled in, while the button that sends it is off for that. */
  readonly missing?: string | undefined
  readonly children: ReactNode
}

/** The foot of a form: what it still wants, the way out of it, then the button that sends it. */
export function FormButtons({ close, missing, children }: FormButtonsProps) {
  const t = useWords(commonWords)
  return (
    <div className="form-buttons">
      {missing ? (
        <p className="panel-note form-missing" role="status">
          {missing}
        </p>
      ) : null}
      <Button variant="default" onClick={close}>
        {t('common.cancel')}
      </Button>
      {children}
    </div>
  )
}
