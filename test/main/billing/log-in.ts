/** What any customer types first. */
export const logIn = { flow: 'selfcare', loginId: 'id', password: 'secret' } as const;
