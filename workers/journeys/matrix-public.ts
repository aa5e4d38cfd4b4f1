/** Operations for everyone: no token is needed, so there is no role to try. */
export const PUBLIC = [
  'signUp',
  'signIn',
  'renewSession',
  'acceptInvitation',
  'readPublicForm',
  'submitForm',
  'uploadFormFile',
  'askForPortalLink',
  'enterPortal',
  'readSurveyByLink',
  'answerSurveyByLink',
  'refuseSurveysByLink',
  'listPacks',
  'listPackConflicts',
  'readRatingByLink',
  'rateByLink',
]
