import { api, isProblem } from '../api'

/** Ends the session; false when it is still open. One that was over before counts as ended. */
export const endSession = (): Promise<boolean> =>
  api.post('/v1/sign-out', undefined).then(
    () => true,
    (error: unknown) => isProblem(error, 'not_signed_in'),
  )
