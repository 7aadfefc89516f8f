#!/bin/sh
# Runs as root before the package's files are unpacked, at an installation and at an update.
set -e

# The kiosk's account: nobody can log in to it by a password. What it keeps stays when the package goes: the journal is in there.
if ! getent passwd kiosk > /dev/null; then
  useradd --system --user-group --home-dir /var/lib/kiosk --shell /bin/sh --comment 'Madoguchi kiosk' kiosk
fi
# SECURITY: leak: only the kiosk's own account reads what it keeps.
install -d -m 0700 -o kiosk -g kiosk /var/lib/kiosk

# SECURITY: configuration: only root writes it.
install -d -m 0755 -o root -g root /etc/madoguchi
