// Charts keep the size they have on the screen; on paper they shrink to the sheet as pictures do. Given back afterwards.
(() => {
  const drawings = () => document.querySelectorAll(".js-plotly-plot .main-svg");
  addEventListener("beforeprint", () =>
    drawings().forEach((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      if (!width || !height) return;
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      svg.style.maxWidth = `${width}px`;
    }),
  );
  addEventListener("afterprint", () =>
    drawings().forEach((svg) => {
      svg.removeAttribute("viewBox");
      svg.style.maxWidth = "";
    }),
  );
})();
