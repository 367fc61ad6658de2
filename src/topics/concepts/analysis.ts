/** Methods and tools of data science and statistics. See ./index.ts for the signs. */
export const ANALYSIS = `
Statistics | Mean, Median and Mode = mean, median, mode; Standard Deviation; Variance!; Correlation!;
  Correlation Coefficients = Pearson correlation = Spearman correlation; Covariance; Quartiles = interquartile range; Z-Scores; Box Plots = boxplot;
  Histograms!; Scatter Plots; Frequency Distributions; Binomial Distribution; Poisson Distribution; Exponential Distribution; Uniform Distribution;
  Gamma Distribution; Beta Distribution; Student's t-Distribution; Chi-Squared Distribution; Multivariate Normal = multivariate Gaussian;
  Gaussian Distribution; Bernoulli Distribution; Geometric Distribution; Hypergeometric Distribution; Log-Normal Distribution;
  Pareto Distribution = power laws = Zipf's law; Heavy Tails = fat tails; Expected Value!; Moment Generating Functions; Joint Distributions;
  Marginal Distributions; Bayes Factors; Prior Distributions; Posterior Distributions; Conjugate Priors; Credible Intervals; Hierarchical Bayes;
  Bayesian Data Analysis; Bayesian Workflow; Point Estimation; Interval Estimation; Statistical Inference; Statistical Tests;
  Statistical Significance!; Statistical Power; Type I and Type II Errors; Null Hypothesis; Multiple Comparisons = Bonferroni correction;
  False Discovery Rate; Effect Sizes; Sampling Distributions; Sampling Methods; Stratified Sampling; Bootstrapping Statistics; Mann-Whitney;
  Wilcoxon Test; Kruskal-Wallis; Kolmogorov-Smirnov; Shapiro-Wilk; Fisher's Exact Test; F-Test; ANCOVA; MANOVA; Repeated Measures; Post Hoc Tests;
  Ordinary Least Squares; Residual Analysis; Heteroscedasticity = heteroskedasticity; Multicollinearity; Collinearity; Simpson's Paradox;
  Regression to the Mean; Selection Bias; Survivorship Bias; Confounding = confounders; Do-Calculus; Randomized Controlled Trials = RCTs;
  Quasi-Experiments; Regression Discontinuity; Synthetic Control; Panel Data; Logit Models = probit models; Ordinal Regression;
  Multinomial Logistic Regression; Negative Binomial Regression; Robust Statistics; Robust Regression; Nonlinear Regression; Local Regression = LOESS;
  Smoothing Splines; Stationarity = autocorrelation; Autoregressive Models = ARMA = SARIMA; Exponential Smoothing = Holt-Winters; VAR Models; GARCH;
  Kaplan-Meier; Cox Regression = proportional hazards; Cluster Sampling; Statistical Process Control; Design of Experiments; Response Surfaces;
  Statistical Graphics; Statistical Software; Statistical Thinking; Introductory Statistics; Mathematical Statistics; Applied Statistics;
  Business Statistics; JASP; jamovi; Minitab; EViews; JMP software; gretl; BUGS = JAGS; NumPyro; brms; lme4; Turing.jl; TensorFlow Probability; ArviZ;
  Bayesian Nonparametrics = Dirichlet process; Copulas; Entropy Measures; Stochastic Simulation; Queueing Theory = queuing theory; Markov Chain Models
Data Science | Data Analytics!; Data Exploration!; Data Manipulation!; Data Frames! = dataframes = DataFrame; Data Dashboards; Data Art;
  Data Sonification; Data Humanism; NumPy Arrays = ndarray = ndarrays; Array Broadcasting = NumPy broadcasting; pandas Series; Plotly Dash;
  Heatmaps = heat map; Choropleth Maps; Sankey Diagrams; Treemaps; Network Graphs; Network Visualization; Interactive Visualization;
  Grammar of Graphics; Visual Encoding; VLOOKUP = XLOOKUP; Power Pivot; DAX; LibreOffice Calc; Qlik = QlikView; Sisense; MicroStrategy;
  Mode Analytics; Hex notebooks; Marimo; JupyterLab; Jupyter Widgets; Datasette; RAWGraphs; Datawrapper; OpenRefine; csvkit; VisiData; Great Tables;
  cuDF = RAPIDS; Modin; PyArrow; Natural Experiments!; Conjoint Analysis; Market Basket Analysis; RFM Analysis; Customer Lifetime Value!;
  Funnel Analysis; Retention Analysis; KPI Dashboards; Business Analytics; People Analytics; Healthcare Analytics; Algorithmic Trading = algo trading;
  Quantitative Trading; Backtesting; Bioinformatics Pipelines; Folium; Shapely; Kepler.gl; Google Earth Engine = Earth Engine; H3 index;
  Spatial Joins; Spatial Regression; Kriging; GeoJSON; Text Analytics; Topic Models; Word Clouds! = word cloud; Anomaly Detection Systems;
  Data Product Design; Decision Science; Causal Machine Learning; Experiment Design = online experiments; Open Science; Literate Computing;
  TidyTuesday; 30DayChartChallenge; 30DayMapChallenge; Makeover Monday; DataCamp; Dataquest; StrataScratch; SQLZoo; SQLBolt; DataTalks.Club;
  DrivenData; Zindi; Bayesian A/B Testing
`;
