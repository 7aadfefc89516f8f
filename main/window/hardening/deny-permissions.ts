import type { Session } from 'electron';

/** The page needs no permission of any kind. */
export const denyPermissions = (
  session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
  >,
): void => {
  // SECURITY: no permissions: every request is denied.
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  // SECURITY: no permissions: every check says no, so nothing counts as granted beforehand.
  session.setPermissionCheckHandler(() => false);
  // SECURITY: no devices: HID, serial and USB stay out of reach.
  session.setDevicePermissionHandler(() => false);
  // SECURITY: no screen capture by the page.
  session.setDisplayMediaRequestHandler((_request, grant) => grant({}));
};
