import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { useLanguage } from '../../../i18n/use-words'
import { type CodeWiring, openCode } from './code-mirror'
import type { Refused } from './language'

export interface CodeHandle {
  /** Writes a text where the cursor is, and goes on there. */
  readonly insert: (text: string) => void
}

interface CodeFieldProps extends CodeWiring {
  readonly handle: RefObject<CodeHandle | null>
  readonly source: string
  readonly refusal: Refused | undefined
  readonly label: string
  readonly describedBy: string
  readonly placeholder: string
}

/** The formula in an editor that offers names and underlines what is wrong. */
export function CodeField(props: CodeFieldProps) {
  const { handle, source, refusal, label, describedBy, placeholder } = props
  const reader = useLanguage()
  const home = useRef<HTMLDivElement>(null)
  const code = useRef<ReturnType<typeof openCode>>(null)
  const wiring = useRef<CodeWiring>(props)
  const start = useRef(source)
  wiring.current = props
  start.current = source

  useEffect(() => {
    if (!home.current) return
    const opened = openCode(home.current, start.current, wiring, {
      reader,
      label,
      describedBy,
      placeholder,
    })
    code.current = opened
    return () => {
      code.current = null
      opened.close()
    }
  }, [reader, label, describedBy, placeholder])
  useEffect(() => code.current?.show(source), [source])
  useEffect(() => {
    code.current?.mark(
      refusal ? { place: refusal.place, message: refusal.message[reader] } : undefined,
    )
  }, [refusal, reader])
  useImperativeHandle(handle, () => ({ insert: (text) => code.current?.insert(text) }), [])

  return <div ref={home} className="formula-code" />
}
