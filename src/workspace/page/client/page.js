/** The page's parts, what it shows, and how it talks with the server. */

export const setting = JSON.parse(document.body.dataset.setting);
export const $ = (selector, root = document) => root.querySelector(selector);
export const main = $('#main');
export const thread = $('#thread');
export const app = $('.app');

/** What this window shows: changed by `go` alone. */
export const { shown } = setting;

export const address = (path, extra = {}) => {
  const query = new URLSearchParams({ as: setting.as, channel: shown.channel, ...extra });
  return `${path}?${query}`;
};
export const pageAddress = () =>
  address('/', { ...(shown.thread ? { thread: shown.thread } : {}), ...(shown.home ? { home: '1' } : {}) });

export function toast(text, kind = 'error') {
  const note = document.createElement('div');
  note.className = `toast ${kind}`;
  note.textContent = text;
  $('#toasts').append(note);
  setTimeout(() => note.remove(), 6000);
}

export async function act(path, body = {}) {
  try {
    const response = await fetch(address(`/ui/${path}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, lost: true, error: 'The workspace does not answer. Is it still running?' };
  }
}

/** As `act`, telling the person what went wrong. */
export async function perform(path, body) {
  const result = await act(path, body);
  if (!result.ok && !result.errors) toast(result.error);
  return result;
}

export async function markup(path, extra) {
  const response = await fetch(address(path, extra));
  const holder = document.createElement('template');
  holder.innerHTML = response.ok ? await response.text() : '';
  return holder.content;
}

export function busy(button, on) {
  button.toggleAttribute('aria-busy', on);
  if (on) button.setAttribute('aria-busy', 'true');
}
