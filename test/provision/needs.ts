/** Package managers that we know the packages' names for. */
export type PackageManager = 'apt-get' | 'dnf' | 'pacman';

/** Something of the operating system that cannot come from the npm registry. */
export interface Need {
  readonly name: string;
  readonly why: string;
  /** Present as soon as one of these is there: a path, or a program's name to look for on PATH. */
  readonly anyOf: readonly string[];
  readonly packages: Readonly<Record<PackageManager, string>>;
}

/** Chromium's programs themselves, not the shell scripts around them, which would hide the process to watch. */
export const chromiumPrograms = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
] as const;

export const chromium: Need = {
  name: 'Chromium',
  why: 'shows the page when Electron is not to be had, and in tests',
  anyOf: chromiumPrograms,
  packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium' },
};

export const cjkFonts: Need = {
  name: 'Chinese, Japanese and Korean fonts',
  why: 'draw the names of languages whose own font is not loaded yet',
  anyOf: [
    '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/google-noto-sans-cjk-fonts',
    '/usr/share/fonts/google-noto-sans-cjk-vf-fonts',
    '/usr/share/fonts/noto-cjk',
  ],
  packages: {
    'apt-get': 'fonts-noto-cjk',
    dnf: 'google-noto-sans-cjk-fonts',
    pacman: 'noto-fonts-cjk',
  },
};

export const messageBus: Need = {
  name: 'D-Bus',
  why: 'carries the calls to the keychain service',
  anyOf: ['dbus-daemon'],
  packages: { 'apt-get': 'dbus', dnf: 'dbus-daemon', pacman: 'dbus' },
};

export const keychainService: Need = {
  name: 'a keychain service',
  why: 'keeps session tokens; production needs one too',
  anyOf: ['gnome-keyring-daemon'],
  packages: { 'apt-get': 'gnome-keyring', dnf: 'gnome-keyring', pacman: 'gnome-keyring' },
};

export const secretTool: Need = {
  name: 'secret-tool',
  why: 'looks into the keychain independently of the kiosk, in tests',
  anyOf: ['secret-tool'],
  packages: { 'apt-get': 'libsecret-tools', dnf: 'libsecret', pacman: 'libsecret' },
};

export const debianPackages: Need = {
  name: 'dpkg',
  why: 'makes and installs the package for Debian, in tests',
  anyOf: ['dpkg-deb'],
  packages: { 'apt-get': 'dpkg', dnf: 'dpkg', pacman: 'dpkg' },
};

export const virtualDisplay: Need = {
  name: 'Xvfb',
  why: 'is the display of a headless Electron, which has no headless mode of its own',
  anyOf: ['Xvfb'],
  packages: { 'apt-get': 'xvfb', dnf: 'xorg-x11-server-Xvfb', pacman: 'xorg-server-xvfb' },
};

/** What the kiosk needs to start here. */
export const startNeeds: readonly Need[] = [chromium, cjkFonts, messageBus, keychainService];

/** What the whole test suite needs. */
export const testNeeds: readonly Need[] = [...startNeeds, secretTool, debianPackages];
