const main = document.querySelector('main');

const screens = {
  first: '<h1>First</h1><button type="button" data-action="next">Next</button>',
  second:
    '<h1>Second</h1><input name="text"><button type="button" data-action="back">Back</button>',
};

const show = (screen) => {
  main.dataset.screen = screen;
  main.innerHTML = screens[screen];
  main
    .querySelector('button')
    .addEventListener('click', () => show(screen === 'first' ? 'second' : 'first'));
};

show('first');
requestAnimationFrame(() => {
  window.bare.ready();
});
