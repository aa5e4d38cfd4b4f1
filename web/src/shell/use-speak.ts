import type { Language, MeView } from '@bylaw/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../api'
import { speak } from '../i18n/language'
import { queries } from '../queries'

/** Changes the reader's language, here at once and in the profile for the next device. */
export function useSpeak(): (language: Language) => void {
  const client = useQueryClient()
  return (language) => {
    speak(language)
    if (!client.getQueryData(queries.me().queryKey)) return
    void api
      .patch<MeView>('/v1/me', { language })
      .then((me) => client.setQueryData(queries.me().queryKey, me))
      .catch(() => undefined)
  }
}
