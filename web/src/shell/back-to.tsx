import { IconArrowLeft } from '@tabler/icons-react'
import { Go } from './go'

interface BackToProps {
  readonly href: string
  /** What it leads back to; shown on hovering, and spoken. */
  readonly name: string
}

/** The way from one thing back to the list that it stands in. */
export function BackTo({ href, name }: BackToProps) {
  return (
    <Go className="icon-button" href={href} aria-label={name} title={name}>
      <IconArrowLeft size={18} aria-hidden />
    </Go>
  )
}
