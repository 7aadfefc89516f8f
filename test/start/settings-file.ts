/** The settings of a systemd unit or an INI file: `Section.name` and its value. Throws on a line that is none. */
export const settingsOf = (text: string): ReadonlyMap<string, string> => {
  const settings = new Map<string, string>();
  let section = '';
  for (const line of text.split('\n').filter((each) => !/^([#;]|$)/.test(each))) {
    const header = /^\[([\w/.-]+)\]$/.exec(line);
    const setting = /^([\w.-]+)=(.+)$/.exec(line);
    if (header === null && setting === null) throw new Error(`Not a setting: ${line}`);
    section = header?.[1] ?? section;
    if (setting !== null) settings.set(`${section}.${setting[1]}`, setting[2] ?? '');
  }
  return settings;
};

/** What is left open, or closed without having been opened, in an XML document; empty when it is well nested. */
export const badlyNested = (document: string): readonly string[] => {
  const open: string[] = [];
  const bad: string[] = [];
  const text = document.replaceAll(/<!--.*?-->|<\?.*?\?>/gs, '');
  for (const [, slash, name = '', end] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) bad.push(name);
    } else if (end !== '/') open.push(name);
  }
  return [...bad, ...open];
};
