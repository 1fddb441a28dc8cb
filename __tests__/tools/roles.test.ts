// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells write their variables as JavaScript does
import { describe, expect, test } from 'vitest'
import { projectOf } from '../analyses/project-of.ts'

/** What the real records say that a file does: tool and role, each once, in the order of the records. */
function rolesOf(path: string, text: string): string[] {
  return [...new Set(projectOf({ [path]: text }).recognised.roles.map(({ tool, role }) => `${tool.id} ${role.role}`))]
}

describe('what calls do', () => {
  test.each<[string, string, string[]]>([
    ['a model behind LlamaIndex', 'from llama_index.llms.openai import OpenAI\nOpenAI(model="gpt-4o")\n', ['openai-api hosts-models']],
    ['the same before it was split up', 'from llama_index.llms import OpenAI\nOpenAI(model="gpt-4")\n', ['openai-api hosts-models']],
    [
      'a model behind a client of AWS',
      'import boto3\nboto3.client("comprehend").detect_sentiment(Text=x)\n',
      ['amazon-comprehend hosts-models'],
    ],
    ['another method of such a client', 'import boto3\nboto3.client("comprehend").list_endpoints()\n', []],
    [
      'training of a tagger of any entities',
      'from gliner.training import Trainer\nTrainer(model=a).train()\n',
      ['gliner trains', 'gliner seeds'],
    ],
    [
      'training by such a client',
      'import boto3\nboto3.client("personalize").create_solution_version(a=1)\n',
      ['amazon-personalize trains'],
    ],
    [
      'one of Google',
      'from google.cloud import vision\nvision.ImageAnnotatorClient().label_detection(image=x)\n',
      ['google-cloud-vision hosts-models'],
    ],
    [
      'one of Azure',
      'from azure.ai.formrecognizer import DocumentAnalysisClient\nDocumentAnalysisClient(e, k).begin_analyze_document("m", x)\n',
      ['azure-document-intelligence hosts-models'],
    ],
    [
      'one of Hugging Face',
      'from huggingface_hub import InferenceClient\nInferenceClient("a/b").chat_completion(messages=x)\n',
      ['hugging-face-endpoints hosts-models'],
    ],
    [
      'one of IBM',
      'from ibm_watsonx_ai.foundation_models import ModelInference\nModelInference(model_id="a").generate_text(x)\n',
      ['watsonx hosts-models'],
    ],
    [
      'a model that Redshift trains',
      'import redshift_connector\nredshift_connector.connect().cursor().execute("CREATE MODEL m FROM t")\n',
      ['redshift reads-data', 'redshift trains'],
    ],
    [
      'a query of Redshift',
      'import redshift_connector\nredshift_connector.connect().cursor().execute("SELECT 1")\n',
      ['redshift reads-data'],
    ],
    ['traces of MLflow', 'import mlflow\n@mlflow.trace\ndef f(x): ...\n', ['mlflow monitors']],
    ['all that a library asks, traced by MLflow', 'import mlflow\nmlflow.langchain.autolog()\n', ['mlflow monitors']],
    ['all that a library fits, tracked by MLflow', 'import mlflow\nmlflow.sklearn.autolog()\n', ['mlflow tracks']],
    ['a message of LlamaIndex', 'from llama_index.llms import ChatMessage\nChatMessage(content="a")\n', []],
    [
      'a model behind LangChain',
      'from langchain_openai.chat_models import ChatOpenAI\nChatOpenAI(model="gpt-4o")\n',
      ['openai-api hosts-models'],
    ],
    ['a model behind Ollama', 'from llama_index.llms.ollama import Ollama\nOllama(model="llama3:8b")\n', ['ollama hosts-models']],
    ['one by its own client', 'import ollama\nollama.Client().chat(model="llama3")\n', ['ollama hosts-models']],
    [
      'a model for the Hub',
      'from huggingface_hub import HfApi\nHfApi().upload_folder(repo_id="a", repo_type="model")\n',
      ['huggingface-hub registers-model'],
    ],
    ['a data set for the Hub', 'from huggingface_hub import HfApi\nHfApi().upload_folder(repo_id="a", repo_type="dataset")\n', []],
    [
      'an app for Spaces',
      'from huggingface_hub import HfApi\nHfApi().upload_folder(repo_id="a", repo_type="space")\n',
      ['hugging-face-spaces deploys'],
    ],
    ['a model for ClearML', 'from clearml import OutputModel\nOutputModel().update_weights("a")\n', ['clearml registers-model']],
    [
      'a step of ZenML that deploys',
      'from zenml.integrations.bentoml.steps import bentoml_model_deployer_step\nbentoml_model_deployer_step(bento=b)\n',
      ['zenml deploys', 'bentoml serves'],
    ],
    [
      'a step of ZenML that deploys to Seldon Core',
      'from zenml.integrations.seldon.steps import seldon_model_deployer_step\nseldon_model_deployer_step(name="a")\n',
      ['zenml deploys', 'seldon-core serves', 'seldon-core deploys'],
    ],
    [
      'drift by a step of ZenML',
      'from zenml.integrations.evidently.steps import EvidentlyProfileParameters as P\nP(profile_sections=["datadrift"])\nP(profile_sections=["dataquality"])\n',
      ['evidently monitors'],
    ],
    [
      'drift by a metric of ZenML',
      'from zenml.integrations.evidently.metrics import EvidentlyMetricConfig\nEvidentlyMetricConfig.metric("DataDriftPreset")\n',
      ['evidently monitors'],
    ],
    [
      'a deployer of ZenML',
      'from zenml.client import Client\nd = Client().active_stack.model_deployer\nd.deploy_model(config=c)\n',
      ['zenml deploys'],
    ],
    ['a run that something else has recorded', 'import mlflow\nmlflow.last_active_run()\n', ['mlflow tracks']],
    ['a metric of a pipeline component', 'from kfp.dsl import Metrics\nm = Metrics()\nm.log_metric("a", 1)\n', ['kubeflow tracks']],
    ['an artifact of a pipeline component', 'from kfp.dsl import Dataset\nd = Dataset()\nd.log("a")\n', []],
    [
      'a model for the registry of Hopsworks',
      'import hopsworks\nmr = hopsworks.login().get_model_registry()\nmr.python.create_model("a")\n',
      ['hopsworks registers-model'],
    ],
    ['a model that is read from it', 'import hopsworks\nmr = hopsworks.login().get_model_registry()\nmr.get_model("a")\n', []],
    [
      'cross-validation of a forecaster',
      'from sktime.forecasting.model_evaluation import evaluate as cv\ncv(forecaster=a)\n',
      ['sktime trains'],
    ],
    [
      'data of another repository by its revision',
      'import dvc.api\nwith dvc.api.open("a.csv", repo="b", rev="v1") as file:\n  pass\n',
      ['dvc reads-data', 'dvc versions-data'],
    ],
    ['data of DVC as it stands', 'import dvc.api\ndvc.api.read("a.csv")\n', ['dvc reads-data']],
    [
      'a file system of DVC at a revision',
      'from dvc.api import DVCFileSystem\nDVCFileSystem("https://a/b", rev="v1")\n',
      ['dvc versions-data'],
    ],
    ['an artifact of W&B that is data', 'import wandb\na = wandb.Artifact("a", type="raw_data")\n', ['wandb versions-data']],
    ['one that is used', 'def f(run):\n  run.use_artifact("a/b:v3")\n', ['wandb versions-data']],
    ['one that is a model', 'import wandb\na = wandb.Artifact("a", type="model")\n', []],
    ['a model that is used', 'def f(run, model_path):\n  run.use_artifact("b", type="model")\n  run.use_artifact(model_path)\n', []],
    ['files that Neptune tracks', 'def f(run):\n  run["a"].track_files("s3://a")\n', ['neptune versions-data']],
    [
      'a data set that Azure ML keeps versions of',
      'from azureml.core import Dataset\nd = Dataset.Tabular.from_delimited_files(path="a")\nd.register(ws, name="a")\n',
      ['azure-ml reads-data', 'azure-ml versions-data'],
    ],
    [
      'one that it only reads',
      'from azureml.core import Dataset\nDataset.Tabular.from_delimited_files(path="a")\n',
      ['azure-ml reads-data'],
    ],
    [
      'a data asset by its version',
      'from azure.ai.ml import Input\nInput(path="azureml:cars:1")\n',
      ['azure-ml reads-data', 'azure-ml versions-data'],
    ],
    ['a path in a store', 'from azure.ai.ml import Input\nInput(path="azureml://datastores/a/paths/b")\n', ['azure-ml reads-data']],
    [
      'a batch prediction on Vertex AI',
      'from google.cloud.aiplatform_v1.services.job_service import JobServiceClient\nJobServiceClient().create_batch_prediction_job(a)\n',
      ['vertex-ai serves'],
    ],
    [
      'a batch prediction that is watched',
      'from google.cloud import aiplatform\naiplatform.BatchPredictionJob.create(model_monitoring_objective_config=a)\n',
      ['vertex-ai serves', 'vertex-ai monitors'],
    ],
    [
      'a push to an endpoint of Vertex AI',
      'from tfx.extensions.google_cloud_ai_platform.pusher.component import Pusher as VertexPusher\nVertexPusher(model=m)\n',
      ['vertex-ai serves', 'vertex-ai deploys', 'vertex-ai registers-model'],
    ],
    [
      'the same by another name',
      'from tfx import v1 as tfx\ntfx.extensions.google_cloud_ai_platform.Pusher(model=m)\n',
      ['vertex-ai serves', 'vertex-ai deploys', 'vertex-ai registers-model'],
    ],
    [
      'a training job of a pipeline on it',
      'from tfx import v1 as tfx\ntfx.extensions.google_cloud_ai_platform.Trainer(examples=e)\n',
      ['tfx orchestrates', 'vertex-ai trains'],
    ],
    ['a push to a folder', 'from tfx.components import Pusher\nPusher(model=m)\n', ['tfx saves-model']],
    [
      'a batch that a model of a feature store scores',
      'from databricks import feature_store\nfs = feature_store.FeatureStoreClient()\nfs.score_batch("models:/a/3", df)\n',
      ['databricks serves'],
    ],
    [
      'a model that a feature store registers',
      'from databricks.feature_engineering import FeatureEngineeringClient\nfe = FeatureEngineeringClient()\nfe.log_model(m, "m", registered_model_name="a")\n',
      ['databricks registers-model', 'databricks saves-model'],
    ],
    [
      'features that are written',
      'from databricks import feature_store\nfs = feature_store.FeatureStoreClient()\nfs.write_table(name="a", df=b)\n',
      [],
    ],
    [
      'features that are read',
      'from databricks import feature_store\nfs = feature_store.FeatureStoreClient()\nfs.read_table(name="a").count()\n',
      ['databricks reads-data'],
    ],
    [
      'a table that Spark reads and writes',
      'from pyspark.sql import SparkSession\ns = SparkSession.builder.getOrCreate()\nd = s.read.option("a", 1).csv("a")\nd.write.mode("overwrite").csv("b")\n',
      ['spark-reader reads-data'],
    ],
    [
      'an Estimator that is trained',
      'import tensorflow as tf\nconfig = tf.estimator.RunConfig()\ntf.estimator.train_and_evaluate(tf.estimator.Estimator(None, config=config), a, b)\n',
      ['tensorflow trains', 'tensorflow tracks'],
    ],
    [
      'a ready-made one',
      'import tensorflow as tf\ntf.compat.v1.estimator.DNNClassifier(a).train(b)\n',
      ['tensorflow trains', 'tensorflow tracks'],
    ],
    ['a session that only runs a graph', 'import tensorflow as tf\nwith tf.train.MonitoredTrainingSession() as s:\n    s.run(a)\n', []],
    [
      'a session that writes summaries beside its checkpoints',
      'import tensorflow as tf\nwith tf.train.MonitoredTrainingSession(checkpoint_dir=a) as s:\n    s.run(b)\n',
      ['tensorboard tracks'],
    ],
    [
      'one that is told not to',
      'import tensorflow as tf\nwith tf.train.MonitoredTrainingSession(checkpoint_dir=a, save_summaries_steps=None) as s:\n    s.run(b)\n',
      [],
    ],
    [
      'a trainer of Chainer',
      'from chainer import training\nt = training.Trainer(updater, (3, "epoch"))\nt.extend(a)\nt.run()\n',
      ['chainer trains'],
    ],
    ['a study that keeps its trials', 'import optuna\noptuna.create_study(study_name="a", storage=f"sqlite:///{x}")\n', ['optuna tracks']],
    ['a setup of PyCaret that logs', 'from pycaret.classification import setup\nsetup(d, log_experiment="wandb")\n', ['pycaret tracks']],
    ['one that does not', 'from pycaret.classification import setup\nsetup(d, log_experiment=False)\n', []],
    [
      'a pipeline of SageMaker, which keeps an experiment',
      'from sagemaker.workflow.pipeline import Pipeline\nPipeline(name="a", steps=[b])\n',
      ['sagemaker orchestrates', 'sagemaker tracks'],
    ],
    [
      'one that is told to keep none',
      'from sagemaker.workflow.pipeline import Pipeline\nPipeline(name="a", steps=[b], pipeline_experiment_config=None)\n',
      ['sagemaker orchestrates'],
    ],
    ['a study in memory', 'import optuna\noptuna.create_study(storage=optuna.storages.InMemoryStorage())\noptuna.create_study()\n', []],
    ['a step of its optimizer', 'import chainer\nopt = chainer.optimizers.Adam()\nopt.update(loss, x)\n', ['chainer trains']],
    ['a model behind Strands', 'from strands.models import BedrockModel\nBedrockModel(model_id="a")\n', ['bedrock hosts-models']],
    [
      'a version behind the client of every Google service',
      'from googleapiclient import discovery\nml = discovery.build("ml", "v1")\nml.projects().models().versions().create(parent=a)\n',
      ['vertex-ai serves', 'vertex-ai deploys'],
    ],
    [
      'a job of another Google service',
      'from googleapiclient import discovery\ndiscovery.build("dataflow", "v1b3").projects().jobs().list()\n',
      [],
    ],
    [
      'a training job that uploads what it made',
      'from google.cloud import aiplatform\naiplatform.CustomPythonPackageTrainingJob(a).run(model_display_name="a")\n',
      ['vertex-ai trains', 'vertex-ai registers-model'],
    ],
    [
      'a training job that keeps it',
      'from google.cloud import aiplatform\naiplatform.CustomPythonPackageTrainingJob(a).run()\n',
      ['vertex-ai trains'],
    ],
    [
      'a model that a run is told to link',
      'import wandb\ndef release(run, model):\n    run.link_artifact(model, target_path="a")\n',
      ['wandb registers-model'],
    ],
    ['a model that is linked to a table', 'def relate(table, model):\n    table.link_model(model)\n', []],
    [
      'an endpoint that a stack makes',
      'from aws_cdk import aws_sagemaker as sm\nsm.CfnEndpoint(self, "a")\n',
      ['sagemaker serves', 'sagemaker deploys'],
    ],
    ['the variant of one', 'from aws_cdk import aws_sagemaker as sm\nsm.CfnEndpointConfig.ProductionVariantProperty(a=1)\n', []],
    ['a monitor that a stack makes', 'import aws_cdk.aws_sagemaker as sm\nsm.CfnMonitoringSchedule(self, "a")\n', ['sagemaker monitors']],
    ['an alarm of a stack', 'from aws_cdk import aws_cloudwatch as cw\ncw.CfnAlarm(self, "a")\n', ['cloudwatch monitors']],
    ['the dimension of one', 'from aws_cdk import aws_cloudwatch as cw\ncw.CfnAlarm.DimensionProperty(name="a")\n', []],
    ['a client of CloudWatch', 'import boto3\nboto3.client("cloudwatch").get_metric_data()\n', []],
    ['what one sends', 'import boto3\nboto3.client("cloudwatch").put_metric_data()\n', ['cloudwatch monitors']],
    ['the format of a baseline', 'from sagemaker.model_monitor.dataset_format import DatasetFormat\nDatasetFormat.csv()\n', []],
    [
      'a check of a pipeline',
      'from sagemaker.workflow.quality_check_step import QualityCheckStep\nQualityCheckStep(name="a", skip_check=False)\n',
      ['sagemaker monitors'],
    ],
    [
      'one that only draws up the baseline',
      'from sagemaker.workflow.quality_check_step import QualityCheckStep\nQualityCheckStep(name="a", skip_check=True)\n',
      [],
    ],
    [
      'a limit of a pipeline',
      'from sagemaker.workflow.conditions import ConditionLessThanOrEqualTo\nConditionLessThanOrEqualTo(left=rmse, right=7.0)\n',
      ['sagemaker gates-quality'],
    ],
    [
      'an endpoint by a client that is handed in',
      'def make(client):\n    client.create_endpoint(EndpointName="a", EndpointConfigName="b")\n',
      ['sagemaker serves', 'sagemaker deploys'],
    ],
    ['an endpoint of something else by a client', 'def make(client):\n    client.create_endpoint(EndpointName="a")\n', []],
    [
      'a choice of how a pipeline runs',
      'from sagemaker.workflow.conditions import ConditionEquals\nConditionEquals(left=mode, right="full")\n',
      [],
    ],
  ])('%s', (_, text, roles) => {
    expect(rolesOf('a.py', text)).toEqual(roles)
  })
})

describe('what other files do', () => {
  test.each<[string, string, string, string[]]>([
    ['a blueprint of services', 'render.yaml', 'services:\n- type: web\n  name: a\n', ['render deploys']],
    ['something else that is rendered', 'render.yaml', 'template: a\nservices: []\n', []],
    ['an app of App Engine', 'app.yaml', 'runtime: python312\n', ['app-engine deploys']],
    ['settings of an app', 'app.yaml', 'runtime: { workers: 2 }\nname: a\n', []],
    ['services for the Azure Developer CLI', 'up.sh', 'azd up\n', ['azure-developer-cli deploys']],
    [
      'a model that R deploys',
      'deploy.R',
      'vetiver_deploy_sagemaker(board, "a", instance_type = "b")\n',
      ['sagemaker serves', 'sagemaker deploys', 'vetiver serves'],
    ],
    ['a model that R pins', 'pin.R', 'vetiver_pin_write(board, v)\n', ['vetiver registers-model']],
    ['a pipeline in R', '_targets.R', 'library(targets)\nlist(tar_target(a, f()))\n', ['targets orchestrates']],
    ['a plan in R', 'plan.R', 'plan <- drake::drake_plan(a = f())\n', ['drake orchestrates']],
    [
      'a data asset',
      'data.yml',
      '$schema: https://azuremlschemas.azureedge.net/latest/data.schema.json\nname: a\n',
      ['azure-ml versions-data'],
    ],
    ['the address of a tracker', 'conf.yaml', 'uri: https://dagshub.com/a/b.mlflow\n', ['dagshub operates']],
    ['an alarm of CloudFormation', 'stack.yaml', 'Resources:\n  Slow:\n    Type: AWS::CloudWatch::Alarm\n', ['cloudwatch monitors']],
    [
      'a container app of Azure',
      'app.yaml',
      'properties:\n  managedEnvironmentId: /a/Microsoft.App/managedEnvironments/b\n',
      ['azure-container-apps deploys'],
    ],
    ['one in a template', 'app.json', '{"resources": [{"type": "Microsoft.App/containerApps"}]}', ['azure-container-apps deploys']],
    ['a check from outside', 'main.tf', 'resource "aws_synthetics_canary" "a" {\n}\n', ['cloudwatch monitors']],
    ['another', 'main.tf', 'resource "azurerm_application_insights_standard_web_test" "a" {\n}\n', ['application-insights monitors']],
    ['one of Oracle Cloud', 'main.tf', 'resource "oci_apm_synthetics_monitor" "a" {\n}\n', ['oci-monitoring monitors']],
    [
      'a model that MLflow serves by MLServer',
      'run.sh',
      'mlflow models serve -m a --enable-mlserver\n',
      ['mlflow serves', 'mlserver serves'],
    ],
    ['a model that MLflow serves', 'run.sh', 'mlflow models serve -m a\n', ['mlflow serves']],
    ['an image of BentoML', 'run.sh', 'bentoml containerize a:latest\n', []],
    ['a Bento on its way out', 'run.sh', 'bentoml deploy a:latest\nbentoctl apply\n', ['bentoml serves', 'bentoml deploys']],
    ['a table', 'main.tf', 'resource "aws_dynamodb_table" "locks" {\n  hash_key = "LockID"\n}\n', []],
  ])('%s', (_, path, text, roles) => {
    expect(rolesOf(path, text)).toEqual(roles)
  })
})

describe('an image that a command starts', () => {
  test.each<[string, string[]]>([
    ['docker run -d -p 8501:8501 -v /m:/models -e MODEL_NAME=a tensorflow/serving:2.13.0', ['tf-serving serves']],
    ['sudo podman run --rm --gpus all nvcr.io/nvidia/tritonserver:24.01-py3 tritonserver --http-port 80', ['triton serves']],
    ['docker run -dp 8000:8000 vllm/vllm-openai:${TAG:-latest} --model a', ['vllm serves']],
    ['docker container create --name a tensorflow/serving', ['tf-serving serves']],
    ['kubectl run a --image=tensorflow/serving:2.13.0 --port 8501', ['tf-serving serves']],
    ['kubectl -n b create deployment a --image tensorflow/serving', ['tf-serving serves']],
    ['docker exec tensorflow/serving ls', []],
    ['docker pull tensorflow/serving', []],
    ['docker buildx create tensorflow/serving', []],
  ])('%s', (command, roles) => {
    const served = (path: string, text: string) => rolesOf(path, text).filter((role) => role.endsWith(' serves'))
    expect(served('run.sh', `${command}\n`)).toEqual(roles)
    expect(served('Makefile', `up:\n\t${command.replaceAll('$', '$$$$')}\n`)).toEqual(roles)
    expect(served('.github/workflows/a.yml', `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n    - run: ${command}\n`)).toEqual(roles)
  })
})

describe('what builds images', () => {
  test.each<[string, string, string[]]>([
    ['docker/build-push-action@v6', '', []],
    ['docker/build-push-action@v6', 'push: false', []],
    ['docker/build-push-action@v6', 'push: true', ['docker deploys']],
    ['docker/build-push-action@v6', "push: ${{ github.event_name != 'pull_request' }}", ['docker deploys']],
    ['docker/build-push-action@v6', 'outputs: type=docker,dest=/tmp/a.tar', []],
    ['docker/build-push-action@v6', 'outputs: type=image,name=a,push=true', ['docker deploys']],
    ['docker/bake-action@v5', '', []],
    ['docker/bake-action@v5', 'push: true', ['docker deploys']],
  ])('%s with %s', (uses, input, roles) => {
    const job = 'on: push\njobs:\n  a:\n    steps:\n    - uses: actions/checkout@v4\n      with:\n        push: true\n'
    expect(rolesOf('.github/workflows/a.yml', `${job}    - uses: ${uses}\n      with:\n        ${input}\n`)).toEqual(roles)
  })

  test.each<[string, string[]]>([
    ['docker build -t a .', []],
    ['docker buildx build --load -t a .', []],
    ['docker buildx build --platform linux/amd64 -t a --push .', ['docker deploys']],
    ['docker compose push', ['docker deploys']],
  ])('%s', (command, roles) => {
    expect(rolesOf('run.sh', `${command}\n`)).toEqual(roles)
  })
})

describe('an environment variable', () => {
  const traced = ['langsmith monitors']
  const compose = (line: string) => `services:\n  a:\n    image: b\n    environment:\n    - ${line}\n`
  const job = 'on: push\njobs:\n  a:\n    runs-on: x\n    env: { LANGSMITH_TRACING: "true" }\n    steps:\n    - run: robot\n'
  test.each<[string, string, string, string[]]>([
    ['that a service has', 'compose.yaml', compose('LANGSMITH_TRACING=true'), traced],
    ['that is off', 'compose.yaml', compose('LANGSMITH_TRACING=false'), []],
    ['that is empty', 'compose.yaml', compose('LANGSMITH_TRACING='), []],
    ['that an image has', 'Dockerfile', 'FROM a\nENV LANGSMITH_TRACING=true\n', traced],
    ['that a command has', 'run.sh', 'LANGSMITH_TRACING=true python app.py\n', traced],
    ['that code sets', 'a.py', 'import os\nos.environ["LANGSMITH_TRACING"] = "true"\n', traced],
    ['that code sets to what it read', 'a.py', 'import os\nos.environ["LANGSMITH_TRACING"] = x\n', traced],
    ['that code switches off', 'a.py', 'import os\nos.environ["LANGSMITH_TRACING"] = "false"\n', []],
    ['that code reads', 'a.py', 'import os\nos.getenv("LANGSMITH_TRACING")\n', []],
    ['that a job of CI has', '.github/workflows/a.yml', job, []],
    ['that names an experiment', 'a.py', 'import os\nos.environ["MLFLOW_EXPERIMENT_NAME"] = "a"\n', []],
    ['that names a project', 'a.py', 'import os\nos.environ["WANDB_PROJECT"] = "a"\n', []],
  ])('%s', (_, path, text, roles) => {
    expect(rolesOf(path, text).filter((role) => /tracks|monitors/.test(role))).toEqual(roles)
  })
})

describe('conda is set up by', () => {
  test.each<[string, string, string[]]>([
    ['environment-dev.yml', 'channels: [defaults]\ndependencies:\n- python=3.12\n', ['conda']],
    ['conda.yml', 'dependencies:\n- python=3.12\n- pip:\n  - a\n', ['conda']],
    ['environment-workflow.yaml', 'on: push\njobs: {}\n', []],
  ])('%s', (path, text, tools) => {
    expect(projectOf({ [path]: text }).recognised.tools.map(({ tool }) => tool.id)).toEqual(tools)
  })
})
