/** Whether that is an https address whose path ends so, with nothing after the path and no name or password before the host. */
export const isHttpsAddress = (text: string, ending: string): boolean => {
  if (!URL.canParse(text)) {
    return false;
  }
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const plain = username === '' && password === '' && search === '' && hash === '';
  return protocol === 'https:' && plain && pathname.endsWith(ending);
};

/** What an editor can check of it by the JSON Schema alone. */
export const httpsPattern = (ending: string): string => `^https://[^?#@]+${ending}$`;
