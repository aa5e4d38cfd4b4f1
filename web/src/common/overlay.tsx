import { Drawer, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { useFocusGoesBack } from './focus-goes-back'
import { commonWords } from './words'
import './form.css'

interface OverlayProps {
  readonly title: string
  readonly close: () => void
  readonly size?: 'sm' | 'md' | 'lg' | 'xl'
  readonly children: ReactNode
}

/** A dialog in the middle of the screen: one question, or one short form. */
export function Dialog({ title, close, size = 'md', children }: OverlayProps) {
  const t = useWords(commonWords)
  useFocusGoesBack()
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  )
}

/** A panel at the side: details or a longer form, with the screen still in sight. */
export function SidePanel({ title, close, size = 'md', children }: OverlayProps) {
  const t = useWords(commonWords)
  useFocusGoesBack()
  return (
    <Drawer
      opened
      onClose={close}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Drawer>
  )
}
