/** Methods and tools of data science and statistics. See ./index.ts for the signs. */
export const ANALYSIS = `
Statistics | Mean, Median and Mode = mean, median, mode; Variance!; Correlation!;
  Correlation Coefficients = Pearson correlation = Spearman correlation; Quartiles = interquartile range; Frequency Distributions;
  Multivariate Normal; Gaussian Distribution; Bernoulli Distribution; Geometric Distribution; Hypergeometric Distribution; Log-Normal Distribution;
  Pareto Distribution = power laws = Zipf's law; Heavy Tails = fat tails; Marginal Distributions; Posterior Distributions; Hierarchical Bayes;
  Bayesian Data Analysis; Bayesian Workflow; Interval Estimation; Statistical Tests; Statistical Significance!; Statistical Power; Null Hypothesis;
  Multiple Testing = Bonferroni correction; Sampling Methods; Bootstrapping Statistics; Mann-Whitney; Kruskal-Wallis; Kolmogorov-Smirnov;
  Shapiro-Wilk; MANOVA; Post Hoc Tests; Ordinary Least Squares; Heteroscedasticity; Collinearity; Selection Bias; Survivorship Bias; Do-Calculus;
  Quasi-Experiments; Regression Discontinuity; Synthetic Control; Panel Data; Logit Models = probit models; Ordinal Regression;
  Multinomial Logistic Regression; Negative Binomial Regression; Robust Statistics; Robust Regression; Nonlinear Regression; Local Regression = LOESS;
  Smoothing Splines; Stationarity = autocorrelation; Autoregressive Models = ARMA = SARIMA; Exponential Smoothing = Holt-Winters; VAR Models; GARCH;
  Cox Regression = proportional hazards; Statistical Process Control; Response Surfaces; Statistical Graphics; Statistical Software;
  Statistical Thinking; Introductory Statistics; Mathematical Statistics; Applied Statistics; Business Statistics; JASP; jamovi; Minitab; EViews;
  JMP software; gretl; BUGS = JAGS; NumPyro; brms; lme4; Turing.jl; TensorFlow Probability; ArviZ; Bayesian Nonparametrics = Dirichlet process;
  Entropy Measures; Stochastic Simulation; Queueing Theory = queuing theory; Markov Chain Models
Data Science | Data Analytics!; Data Exploration!; Data Manipulation!; Data Frames! = dataframes = DataFrame; Data Dashboards; Data Sonification;
  Data Humanism; NumPy Arrays = ndarray = ndarrays; Array Broadcasting = NumPy broadcasting; pandas Series; Plotly Dash; Heatmaps = heat map;
  Choropleth Maps; Sankey Diagrams; Treemaps; Network Graphs; Network Visualization; Interactive Visualization; Grammar of Graphics; Visual Encoding;
  VLOOKUP = XLOOKUP; Power Pivot; DAX; LibreOffice Calc; Qlik = QlikView; Sisense; MicroStrategy; Mode Analytics; Hex notebooks; Marimo; JupyterLab;
  Jupyter Widgets; Datasette; RAWGraphs; Datawrapper; OpenRefine; csvkit; VisiData; Great Tables; cuDF = RAPIDS; Modin; PyArrow; Natural Experiments!;
  Conjoint Analysis; Market Basket Analysis; RFM Analysis; Customer Lifetime Value!; Funnel Analysis; Retention Analysis; KPI Dashboards;
  Business Analytics; People Analytics; Healthcare Analytics; Algorithmic Trading = algo trading; Quantitative Trading; Backtesting;
  Bioinformatics Pipelines; Folium; Shapely; Kepler.gl; Google Earth Engine = Earth Engine; H3 index; Spatial Joins; Spatial Regression; Kriging;
  GeoJSON; Text Analytics; Topic Models; Word Clouds! = word cloud; Anomaly Detection Systems; Data Product Design; Decision Science;
  Causal Machine Learning; Experiment Design = online experiments; Open Science; Literate Computing; TidyTuesday; 30DayChartChallenge;
  30DayMapChallenge; Makeover Monday; DataCamp; Dataquest; StrataScratch; SQLZoo; SQLBolt; DataTalks.Club; DrivenData; Zindi; Bayesian A/B Testing
`;
