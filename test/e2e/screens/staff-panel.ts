import { expect, type Locator, type Page } from '@playwright/test';

/** The staff panel and its lock, by what QA's scripts go by. */
export class StaffPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get pin(): Locator {
    return this.page.locator('[name=pin]');
  }

  get refusal(): Locator {
    return this.page.locator('[data-refused]');
  }

  get wait(): Locator {
    return this.page.getByRole('timer');
  }

  get isOpen(): Locator {
    return this.action('close-panel');
  }

  action(name: string): Locator {
    return this.page.locator(`[data-action=${name}]`);
  }

  fact(name: string): Locator {
    return this.page.locator(`[data-fact=${name}] dd`);
  }

  entry(event: string): Locator {
    return this.page.locator(`[data-event=${event}]`);
  }

  /** Five touches on the mark, again where a slow machine has taken more than three seconds for them. */
  async asksByTouch(): Promise<void> {
    await expect(async () => {
      if (await this.pin.isHidden()) {
        for (let touch = 0; touch < 5; touch += 1) await this.page.locator('.head__mark').click();
      }
      await expect(this.pin).toBeFocused({ timeout: 2_000 });
    }).toPass();
  }

  async asksByKeys(): Promise<void> {
    await this.page.keyboard.press('Control+Alt+KeyS');
    await expect(this.pin).toBeFocused();
  }

  /** Types a PIN and sends it. */
  async tries(pin: string): Promise<void> {
    await this.pin.pressSequentially(pin);
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('main')).not.toHaveAttribute('aria-busy', 'true');
  }

  async opens(pin: string): Promise<void> {
    await this.asksByKeys();
    await this.tries(pin);
    await expect(this.isOpen).toBeVisible();
  }
}
